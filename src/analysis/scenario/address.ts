/**
 * A scenario as a part of the address: `lon,lat,kind` of each site, then its beds and its name where
 * it has them, the sites parted by semicolons: `115.81237,29.64353,elderly-home,60,甲;…`.
 */
import { checkSites, type ReadScenario } from './check';
import type { ProposedSite, Scenario } from './site';

export function encodeScenario(scenario: Scenario): string {
  return scenario.map(encodeSite).join(';');
}

function encodeSite({ lon, lat, kind, beds, name }: ProposedSite): string {
  const parts = [String(lon), String(lat), kind];
  if (beds !== undefined || name) parts.push(beds === undefined ? '' : String(beds));
  if (name) parts.push(name.replaceAll(/[%,;]/g, encodeURIComponent));
  return parts.join(',');
}

export function decodeScenario(text: string): ReadScenario {
  if (text === '') return { ok: true, scenario: [] };
  return checkSites(text.split(';').map(decodeSite));
}

/** What is no number or no name stays what it is, for the rules to refuse. */
function decodeSite(text: string): unknown {
  const [lon = '', lat = '', kind, beds = '', name = '', ...more] = text.split(',');
  if (more.length) return null;
  return {
    lon: decimal(lon),
    lat: decimal(lat),
    kind,
    name: decoded(name),
    ...(beds === '' ? {} : { beds: decimal(beds) }),
  };
}

function decimal(text: string): unknown {
  return /^-?\d{1,6}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

function decoded(text: string): unknown {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
