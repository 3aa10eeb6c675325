/** A group that is seen through as a whole: a transparency group (ISO 32000-1, 11.6.6). */
import type { Drawing } from '../../draw/drawing';
import type { Pdf } from './document';

/** Draws into a form of its own, which is then painted once with the opacity. */
export function throughOpacity(
  pdf: Pdf,
  { width, height }: Pick<Drawing, 'width' | 'height'>,
  opacity: number,
  draw: () => void,
): void {
  const { page } = pdf;
  const form = pdf.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Group: { S: 'Transparency' },
    Resources: page.resources,
  });
  const outer = page.content;
  page.content = form;
  try {
    draw();
  } finally {
    page.content = outer;
  }
  form.end();
  const name = `Group${Object.keys(page.xobjects).length + 1}`;
  page.xobjects[name] = form;
  pdf.save().opacity(opacity);
  pdf.addContent(`/${name} Do`).restore();
}
