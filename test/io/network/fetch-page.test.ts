import {deflateSync, gzipSync} from 'node:zlib';
import {describe, expect, test} from '@jest/globals';
import {fetchPage} from '../../../src/io/network/fetch-page.ts';
import type {NetworkOptions} from '../../../src/io/network/network-options.ts';
import {localServers, page} from '../../support/local-server.ts';

const {serving, saying} = localServers();
const PATIENCE = {connect: 300, idle: 300, whole: 900};

/** Fetches from this machine, which the user named, and waits for nothing. */
function fetched(host: string, path = '/a.htm', options: Partial<NetworkOptions> = {}) {
  const waits: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const all = {named: new Set([host]), limit: 1, patience: PATIENCE, wait, ...options};
  return {waits, page: fetchPage(`http://${host}${path}`, all)};
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a page', () => {
  test('comes whole, with its type and its address, and says how far it is', async () => {
    const asked: unknown[] = [];
    const host = await serving((request, response) => {
      asked.push(request.headers['user-agent'], request.url);
      response.setHeader('content-length', 6);
      page(response, 'Peace.');
    });
    const told: unknown[] = [];
    const {page: coming} = fetched(host, '/a.htm?b=c#d', {
      received: (bytes, of) => void told.push([bytes, of]),
    });
    const {bytes, ...facts} = await coming;
    expect(text(bytes)).toBe('Peace.');
    expect(facts).toEqual({from: `http://${host}/a.htm?b=c`, type: 'text/html; charset=utf-8', notes: []});
    expect(asked).toEqual([expect.stringMatching(/^phraseshift\/\d/u), '/a.htm?b=c']);
    expect(told).toEqual([[6, 6]]);
  });

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
  ] as const)('is unpacked: %s', async (coding, pack) => {
    const host = await serving((_, response) => {
      response.writeHead(200, {'content-encoding': coding, 'content-type': 'text/plain'}).end(pack('Peace.'));
    });
    expect(text((await fetched(host).page).bytes)).toBe('Peace.');
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%d is followed', async status => {
    const host = await serving(({url}, response) => {
      if (url === '/b/c.htm') page(response, 'Peace.');
      else response.writeHead(status, {location: 'b/c.htm'}).end('moved');
    });
    const {from, bytes} = await fetched(host).page;
    expect([from, text(bytes)]).toEqual([`http://${host}/b/c.htm`, 'Peace.']);
  });

  test('in a circle, without end, or to where no page is, are refused', async () => {
    const host = await serving(({url = ''}, response) => {
      const next = url === '/round' ? '/round' : url === '/file' ? 'file:///etc/passwd' : `${url}x`;
      response.writeHead(302, {location: next}).end();
    });
    await expect(fetched(host, '/round').page).rejects.toThrow('redirects in a circle: ');
    await expect(fetched(host, '/x').page).rejects.toThrow('redirects without end: ');
    await expect(fetched(host, '/file').page).rejects.toThrow('expected http:// or https://');
  });

  test('into a private network are refused, whatever their disguise; nothing is asked there', async () => {
    const asked: string[] = [];
    const inner = await serving(({url = ''}, response) => {
      asked.push(url);
      page(response, 'secret');
    });
    const port = inner.split(':')[1];
    const hosts = [
      inner,
      `localhost:${port}`,
      `2130706433:${port}`,
      `[::1]:${port}`,
      `evil.example:${port}`,
      '169.254.169.254',
    ];
    const outer = await serving(({url = ''}, response) => {
      response.writeHead(302, {location: `http://${hosts[Number(url.slice(1))]}/secret`}).end();
    });
    const resolve = () => Promise.resolve([{address: '127.0.0.1', family: 4}]);
    for (const i of hosts.keys()) {
      await expect(fetched(outer, `/${i}`, {resolve}).page).rejects.toThrow('leads into a private network: ');
    }
    expect(asked).toEqual([]);
  });

  test('the address that was checked is the one that is connected to', async () => {
    const host = await serving((_, response) => page(response, 'Peace.'));
    const port = host.split(':')[1];
    const answers = ['127.0.0.1', '10.0.0.1'];
    const resolve = () => Promise.resolve([{address: answers.shift() ?? '10.0.0.1', family: 4}]);
    const coming = fetched(`rebinding.example:${port}`, '/', {resolve}).page;
    expect(text((await coming).bytes)).toBe('Peace.');
    expect(answers).toEqual(['10.0.0.1']);
  });
});

describe('a server that is busy', () => {
  test('is asked again after the pause it asks for, or longer and longer ones', async () => {
    const answers = [429, 503, 502];
    const host = await serving((_, response) => {
      const status = answers.shift();
      if (status === undefined) page(response, 'Peace.');
      else response.writeHead(status, status === 429 ? {'retry-after': '7'} : {}).end();
    });
    const {page: coming, waits} = fetched(host);
    expect(text((await coming).bytes)).toBe('Peace.');
    expect(waits).toEqual([7000, 2000, 4000]);
  });

  test('is left alone after four tries, and at once when it asks for an hour', async () => {
    const asked: string[] = [];
    const host = await serving(({url = ''}, response) => {
      asked.push(url);
      response.writeHead(503, url === '/hour' ? {'retry-after': '3600'} : {}).end();
    });
    await expect(fetched(host, '/busy').page).rejects.toThrow('the server cannot now: ');
    await expect(fetched(host, '/hour').page).rejects.toThrow('the server asks to wait 3600 s: ');
    expect(asked).toEqual(['/busy', '/busy', '/busy', '/busy', '/hour']);
  });

  test('a page that is not there is not asked for again', async () => {
    const host = await serving((_, response) => response.writeHead(404).end('not here'));
    const {page: coming, waits} = fetched(host);
    await expect(coming).rejects.toThrow('(404); expected an address that can be opened in a browser');
    expect(waits).toEqual([]);
  });
});

describe('a server that is slow, broken, huge or lying', () => {
  test('says nothing, or stops in the middle: too slow', async () => {
    const host = await serving(({url}, response) => {
      if (url === '/half') response.writeHead(200, {'content-type': 'text/html'}).write('half a page');
    });
    await expect(fetched(host, '/silent').page).rejects.toThrow('too slow: ');
    await expect(fetched(host, '/half').page).rejects.toThrow('too slow: ');
  });

  test('drips for ever: the whole has its time', async () => {
    const host = await serving((_, response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(timer));
    });
    await expect(fetched(host).page).rejects.toThrow('0.9 s were not enough');
  });

  test('hangs up before the end', async () => {
    const host = await saying(
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\nhalf',
    );
    await expect(fetched(host).page).rejects.toThrow('cut off: ');
    const chunked = await saying('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n');
    await expect(fetched(chunked).page).rejects.toThrow('cut off: ');
  });

  test('gives more than it announced', async () => {
    const host = await saying(
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 4\r\n\r\nPeace and war.',
    );
    await expect(fetched(host).page).rejects.toThrow('as many bytes as announced');
  });

  test('speaks no HTTP', async () => {
    await expect(fetched(await saying('Peace.')).page).rejects.toThrow('no proper answer: ');
  });

  test('announces too much, gives too much, or packs it: refused at the limit', async () => {
    const bomb = gzipSync(new Uint8Array(50e6));
    expect(bomb.length).toBeLessThan(1e5);
    const host = await serving(({url}, response) => {
      response.setHeader('content-type', 'text/html');
      if (url === '/announced') response.setHeader('content-length', 5e9).write('.');
      else if (url === '/bomb') response.setHeader('content-encoding', 'gzip').end(bomb);
      else {
        const more = () => {
          while (response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      }
    });
    await expect(fetched(host, '/announced').page).rejects.toThrow('(5000 MB); expected at most 1 MB');
    await expect(fetched(host, '/endless').page).rejects.toThrow('expected at most 1 MB');
    await expect(fetched(host, '/bomb').page).rejects.toThrow('expected at most 1 MB');
  });

  test('packs wrongly, or cut short, or in a way of its own', async () => {
    const host = await serving(({url}, response) => {
      response.setHeader('content-encoding', url === '/own' ? 'zstd-of-my-own' : 'gzip');
      response.end(url === '/short' ? gzipSync('Peace and war. '.repeat(99)).subarray(0, 40) : 'not packed');
    });
    await expect(fetched(host, '/wrong').page).rejects.toThrow('packed wrongly: ');
    await expect(fetched(host, '/short').page).rejects.toThrow('packed wrongly: ');
    await expect(fetched(host, '/own').page).rejects.toThrow('packed in an unknown way: ');
  });

  test('gives a picture', async () => {
    const host = await serving((_, response) => page(response, 'GIF89a', 'image/gif'));
    await expect(fetched(host).page).rejects.toThrow('(image/gif); expected a page or a document');
  });

  test('is not there at all', async () => {
    await expect(fetched('127.0.0.1:1').page).rejects.toThrow('nobody answers: ');
    const resolve = () => Promise.reject(Object.assign(new Error('offline'), {code: 'EAI_AGAIN'}));
    await expect(fetched('a.example', '/', {resolve}).page).rejects.toThrow(
      'cannot reach a.example (EAI_AGAIN): ',
    );
  });
});
