/** Whether others can open an address: only then is it printed as a QR code. */

/** False for files, this computer, private networks and names without a domain. */
export function reachable(url: string): boolean {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return false;
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return false;
  const host = address.hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return !isPrivateV6(host.slice(1, -1));
  if (/^\d+(\.\d+){3}$/.test(host)) return !isPrivateV4(host.split('.').map(Number));
  const domain = host.slice(host.lastIndexOf('.') + 1);
  return host.includes('.') && !HOME_DOMAINS.has(domain) && !host.endsWith('.home.arpa');
}

/** Names that mean something only inside a network (RFC 2606, 6761, 6762 and habit). */
const HOME_DOMAINS = new Set(
  'localhost local internal intranet lan home corp private test example invalid'.split(' '),
);

function isPrivateV4([a = 0, b = 0]: readonly number[]): boolean {
  return (
    [0, 10, 127].includes(a) ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 198 && (b === 18 || b === 19)) ||
    a >= 224
  );
}

function isPrivateV6(host: string): boolean {
  // A URL writes a mapped IPv4 address in two groups of hexadecimal digits.
  const mapped = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(host);
  if (mapped) {
    const [high, low] = [parseInt(mapped[1]!, 16), parseInt(mapped[2]!, 16)];
    return isPrivateV4([high >> 8, high & 255, low >> 8, low & 255]);
  }
  return host === '::' || host === '::1' || /^f[cd]/.test(host) || /^fe[89ab]/.test(host);
}
