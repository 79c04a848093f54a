import {InputError} from '../../base/errors.ts';

/** A fault that may be gone in a moment: a server that is busy, a connection that broke. Worth another try. */
export class PassingError extends InputError {
  /** Seconds the server asks us to wait. */
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter?: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}
