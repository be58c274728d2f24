/** How large a picture of a paper may be: a reader with a phone fetches it. */
export const PICTURE_LIMITS = { bytes: 500_000, pixels: 3000 };

/** A picture, as its own first bytes tell. */
export interface Picture {
  readonly format: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/**
 * What a picture is; nothing when it is neither PNG nor JPEG. SVG is none: opened by itself it may
 * run scripts, and draws letters that the proof does not see.
 */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  // Parts of a JPEG, each with its length; the frame has the size.
  for (let at = 2; at + 9 < bytes.length; ) {
    const mark = view.getUint16(at);
    const isFrame = mark >= 0xffc0 && mark <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(mark);
    if (isFrame)
      return { format: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** What is wrong with a picture, with what to do; nothing when it can be shown. */
export function pictureFault(file: string, bytes: Uint8Array): string | undefined {
  const picture = readPicture(bytes);
  if (!picture) return `»${file}« er hverken PNG eller JPEG. Gem billedet som PNG.`;
  const { bytes: most, pixels } = PICTURE_LIMITS;
  if (bytes.length > most) {
    const size = Math.ceil(bytes.length / 1000);
    return `»${file}« fylder ${size} kB; højst ${most / 1000}. Gem det mindre eller som JPEG.`;
  }
  const { width, height } = picture;
  if (Math.max(width, height) <= pixels) return undefined;
  return `»${file}« er ${width} × ${height} punkter; højst ${pixels} på den længste led.`;
}
