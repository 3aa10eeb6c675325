/**
 * What an address asks of the wall, beside the view: `mode=present`, which briefing and which scene,
 * and whether it runs by itself. The keys are none of the view's, so that both stand in one address.
 */

/** A briefing that comes with the atlas or is kept in this browser, or one packed into the address. */
export type BriefingSource = { t: 'id'; id: string } | { t: 'packed'; text: string };

export interface WallAddress {
  briefing: BriefingSource | null;
  /** Number, from 1. */
  scene: number;
  kiosk: boolean;
  play: boolean;
  loop: boolean;
}

/** Null where the address does not ask for the wall. What cannot be read is left out. */
export function readWallAddress(query: string): WallAddress | null {
  const params = new URLSearchParams(query);
  if (params.get('mode') !== 'present') return null;
  const [id, packed, scene] = ['briefing', 'b', 'scene'].map((key) => params.get(key) ?? '');
  const isOn = (key: string) => params.get(key) === '1';
  return {
    briefing: packed
      ? { t: 'packed', text: packed }
      : /^[a-z0-9-]{1,40}$/.test(id!)
        ? { t: 'id', id: id! }
        : null,
    scene: /^[1-9]\d?$/.test(scene!) ? Number(scene) : 1,
    kiosk: isOn('kiosk'),
    play: isOn('play'),
    loop: isOn('loop'),
  };
}

/** The same as a query string; the view's own part may stand before it. */
export function wallAddress({ briefing, scene, kiosk, play, loop }: WallAddress): string {
  const params = new URLSearchParams({ mode: 'present' });
  if (briefing?.t === 'id') params.set('briefing', briefing.id);
  if (briefing?.t === 'packed') params.set('b', briefing.text);
  if (scene > 1) params.set('scene', String(scene));
  for (const [key, on] of Object.entries({ kiosk, play, loop })) if (on) params.set(key, '1');
  return params.toString();
}
