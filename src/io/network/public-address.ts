import {BlockList, isIP} from 'node:net';

// IANA's registries of special-purpose addresses (RFC 6890 and later): this machine, networks at home, links, tests, groups.
const CLOSED_4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
const OPEN_6 = ['2000::/3', '64:ff9b::/96'];
const CLOSED_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/**
 * Whether an IP address is one of the open internet: not this machine, not a private or link-local network, not where
 * clouds keep their secrets (169.254.169.254), not IPv4 in a disguise of IPv6. False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0 || address.includes('%')) return false;
  return version === 4
    ? !listed(CLOSED_4, 'ipv4').check(address)
    : listed(OPEN_6, 'ipv6').check(address, 'ipv6') && !closed6().check(address, 'ipv6');
}

function listed(blocks: readonly string[], family: 'ipv4' | 'ipv6', into = new BlockList()): BlockList {
  for (const block of blocks) {
    const [network = '', length] = block.split('/');
    into.addSubnet(network, Number(length), family);
  }
  return into;
}

/** With the closed ones of IPv4 as NAT64 writes them: `64:ff9b::10.0.0.0/104`. */
function closed6(): BlockList {
  const translated = CLOSED_4.map(block => {
    const [network, length] = block.split('/');
    return `64:ff9b::${network}/${96 + Number(length)}`;
  });
  return listed([...CLOSED_6, ...translated], 'ipv6');
}
