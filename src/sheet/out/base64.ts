/** Bytes as base64 (RFC 4648), in pieces that the call stack can take. */
const PIECE = 0x8000;

export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += PIECE)
    binary += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(binary);
}
