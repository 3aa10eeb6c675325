/** How a group that no zoom takes apart is fanned out: a ring, or a spiral for many. */

const RING_UP_TO = 9;
/** Distance between neighbours on the fan, pixels; marks are 28 wide. */
const SPACING_PX = 36;
const SMALLEST_RADIUS_PX = 52;

/** Offsets in pixels from the group's middle for `count` marks, clockwise from the top. */
export function spiderOffsets(count: number, scale = 1): [dx: number, dy: number][] {
  return count <= RING_UP_TO ? ring(count, scale) : spiral(count, scale);
}

function ring(count: number, scale: number): [number, number][] {
  const radius = Math.max(SMALLEST_RADIUS_PX, (count * SPACING_PX) / (2 * Math.PI)) * scale;
  return Array.from({ length: count }, (_, i) =>
    polar(radius, (i * 2 * Math.PI) / count - Math.PI / 2),
  );
}

/** An Archimedean spiral, one SPACING_PX further out each turn. */
function spiral(count: number, scale: number): [number, number][] {
  const offsets: [number, number][] = [];
  let angle = -Math.PI / 2;
  for (let i = 0; i < count; i++) {
    const turned = angle + Math.PI / 2;
    const radius = SMALLEST_RADIUS_PX + (SPACING_PX * turned) / (2 * Math.PI);
    offsets.push(polar(radius * scale, angle));
    angle += SPACING_PX / radius;
  }
  return offsets;
}

function polar(radius: number, angle: number): [number, number] {
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
