import {createServer, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo, Server} from 'node:net';
import {createServer as createSocketServer} from 'node:net';
import {afterAll} from '@jest/globals';

/** A maker of servers on this machine, gone when the test file ends. To be called at the top of the file. */
export function localServers() {
  const servers: {close: () => void}[] = [];
  afterAll(() => {
    for (const {close} of servers) close();
  });
  const listening = (server: Server): Promise<string> =>
    new Promise(resolve => {
      server.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`));
    });
  return {
    /** Answers as told; gives its host with its port. */
    async serving(answer: RequestListener): Promise<string> {
      const server = createServer(answer);
      servers.push({
        close() {
          server.closeAllConnections();
          server.close();
        },
      });
      return listening(server);
    },
    /** Says these bytes to whoever connects, whatever is asked. */
    async saying(words: string | Uint8Array): Promise<string> {
      const server = createSocketServer(socket => {
        socket.on('error', () => undefined);
        socket.once('data', () => socket.end(words));
      });
      servers.push({close: () => server.close()});
      return listening(server);
    },
  };
}

/** Answers with a page. */
export function page(response: ServerResponse, text: string, type = 'text/html; charset=utf-8'): void {
  response.writeHead(200, {'content-type': type}).end(text);
}
