/** Layers that a reader of the PDF can switch: optional content groups (ISO 32000-1, 8.11). */
import type { Group } from '../../draw/drawing';
import { pdfText, type Pdf, type Reference } from './document';

export class Layers {
  private readonly groups = new Map<string, { group: Reference; name: string }>();

  constructor(private readonly pdf: Pdf) {}

  /** Draws into the group's layer; a layer of the same id on another page is the same one. */
  inside({ id, title }: Group, draw: () => void): void {
    const { group, name } = this.layer(id, title ?? id);
    const { data } = this.pdf.page.resources;
    data.Properties = { ...(data.Properties as object | undefined), [name]: group };
    this.pdf.addContent(`/OC /${name} BDC`);
    draw();
    this.pdf.addContent('EMC');
  }

  /** Names the layers in the document's root, in the order in which they were drawn. */
  end(): void {
    if (this.groups.size === 0) return;
    const all = [...this.groups.values()].map(({ group }) => group);
    this.pdf._root.data.OCProperties = {
      OCGs: all,
      // The last drawn lies on top, as lists of layers have it.
      D: { Order: all.toReversed(), ON: all, BaseState: 'ON' },
    };
    for (const group of all) group.end();
  }

  private layer(id: string, title: string): { group: Reference; name: string } {
    const known = this.groups.get(id);
    if (known) return known;
    const made = {
      group: this.pdf.ref({ Type: 'OCG', Name: pdfText(title) }),
      name: `Layer${this.groups.size + 1}`,
    };
    this.groups.set(id, made);
    return made;
  }
}
