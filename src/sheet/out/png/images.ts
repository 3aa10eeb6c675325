/** The images of a drawing, ready to be painted. */
import type { Mark } from '../../draw/drawing';

/** @throws where one cannot be read */
export async function openImages(marks: readonly Mark[]): Promise<Map<Uint8Array, ImageBitmap>> {
  const images = new Map<Uint8Array, ImageBitmap>();
  const open = async (children: readonly Mark[]): Promise<void> => {
    for (const mark of children) {
      if (mark.kind === 'group') await open(mark.children);
      if (mark.kind === 'image' && !images.has(mark.data)) {
        const blob = new Blob([new Uint8Array(mark.data)], { type: mark.mime });
        images.set(mark.data, await createImageBitmap(blob));
      }
    }
  };
  await open(marks);
  return images;
}
