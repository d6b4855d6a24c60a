// A message reader for a server that a test may stop in the middle of a message.
import { StreamMessageReader } from 'vscode-languageserver-protocol/node';

/** Without the reader's warning timer: for half a message it is set again for ever, and the test run would not end. */
export function readMessages(stream: NodeJS.ReadableStream): StreamMessageReader {
  const reader = new StreamMessageReader(stream);
  reader.partialMessageTimeout = 0;
  return reader;
}
