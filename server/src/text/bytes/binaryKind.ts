// Tells what a file is that is no text, and what its owner can do about it.

interface BinaryKind {
  /** First bytes, as Latin-1 characters. */
  readonly magic: string;
  readonly message: string;
}

const saveAsText = '请用 Word 或 WPS 打开，另存为“纯文本（.txt）”后再检查；直接读取 Word 文件的功能将在后续版本提供';

const kinds: readonly BinaryKind[] = [
  { magic: '%PDF', message: '这是 PDF 文件，不是文本。请用制作它的原稿，或把文字复制出来存为 .txt 后再检查' },
  { magic: '\xd0\xcf\x11\xe0', message: `这是旧版 Word（.doc）或 WPS 文件，不是文本。${saveAsText}` },
  { magic: '{\\rtf', message: `这是 RTF 文件，不是纯文本。${saveAsText}` },
  { magic: '\x89PNG', message: '这是图片，不是文本' },
  { magic: '\xff\xd8\xff', message: '这是图片，不是文本' },
  { magic: 'GIF8', message: '这是图片，不是文本' },
  { magic: 'Rar!', message: '这是压缩文件，不是文本。请解压后再检查其中的文稿' },
  { magic: '7z\xbc\xaf', message: '这是压缩文件，不是文本。请解压后再检查其中的文稿' },
];

/** What to tell the user about a Word document, whether named by its extension or met by its content. */
export const wordMessage = `这是 Word 文件，不是文本。${saveAsText}`;

/** What the bytes are by their first few, or null when these look like the start of a text. */
export function binaryMessage(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  if (start.startsWith('PK\x03\x04')) {
    return /word\/|\[Content_Types\]/.test(start) ? wordMessage : '这是压缩文件，不是文本。请解压后再检查其中的文稿';
  }
  return kinds.find(({ magic }) => start.startsWith(magic))?.message ?? null;
}

/** What to tell the user about a file that no supported encoding fits. */
export const unreadableTextMessage =
  '这不是文本文件，或者文字编码已损坏。请用记事本、Word 或 WPS 打开核对，另存为 UTF-8 编码的 .txt 后再检查';
