import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly header: number;
}

/** A Java archive: a zip file, read without Java. */
export class Jar {
  private readonly bytes: Buffer;
  private readonly entries = new Map<string, Entry>();

  constructor(path: string) {
    this.bytes = readFileSync(path);
    const end = this.endOfDirectory();
    let at = this.bytes.readUInt32LE(end + 16);
    for (let left = this.bytes.readUInt16LE(end + 10); left > 0; left--) at = this.readEntry(at);
  }

  get names(): IterableIterator<string> {
    return this.entries.keys();
  }

  /** @returns the content of a file, null when the archive has none of that name */
  read(name: string): Buffer | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    const start =
      entry.header + 30 + this.bytes.readUInt16LE(entry.header + 26) + this.bytes.readUInt16LE(entry.header + 28);
    const content = this.bytes.subarray(start, start + entry.size);
    return entry.method === DEFLATED ? inflateRawSync(content) : content;
  }

  private endOfDirectory(): number {
    for (let at = this.bytes.length - 22; at >= 0; at--) {
      if (this.bytes.readUInt32LE(at) === END) return at;
    }
    throw new Error('This is not a Java archive.');
  }

  private readEntry(at: number): number {
    const nameLength = this.bytes.readUInt16LE(at + 28);
    this.entries.set(this.bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      method: this.bytes.readUInt16LE(at + 10),
      size: this.bytes.readUInt32LE(at + 20),
      header: this.bytes.readUInt32LE(at + 42)
    });
    return at + 46 + nameLength + this.bytes.readUInt16LE(at + 30) + this.bytes.readUInt16LE(at + 32);
  }
}
