const UTF8 = 1;
/** Sizes of the constants of a class file by their tag, the tag itself left out. */
const SIZES = new Map([
  ...[3, 4, 9, 10, 11, 12, 17, 18].map((tag) => [tag, 4] as const),
  ...[5, 6].map((tag) => [tag, 8] as const),
  ...[7, 8, 16, 19, 20].map((tag) => [tag, 2] as const),
  [15, 3] as const
]);
const STATIC = 0x0008;

/**
 * Names of the fields that instances of a Java class have.
 *
 * @param bytes of the class file, as chapter 4 of the Java Virtual Machine Specification describes it
 */
export function instanceFields(bytes: Buffer): string[] {
  const reader = new Reader(bytes, 8);
  const names = readNames(reader);
  reader.skip(6);
  reader.skip(2 * reader.u2());
  return Array.from({ length: reader.u2() }, () => {
    const flags = reader.u2();
    const name = names.get(reader.u2()) ?? '';
    reader.skip(2);
    skipAttributes(reader);
    return (flags & STATIC) === 0 ? name : '';
  }).filter((name) => name !== '');
}

/** The constants that are texts, by their number. */
function readNames(reader: Reader): Map<number, string> {
  const names = new Map<number, string>();
  const count = reader.u2();
  for (let index = 1; index < count; index++) {
    const tag = reader.u1();
    if (tag === UTF8) {
      names.set(index, reader.text(reader.u2()));
    } else {
      reader.skip(SIZES.get(tag) ?? 0);
      // long and double take two numbers
      if (tag === 5 || tag === 6) index++;
    }
  }
  return names;
}

function skipAttributes(reader: Reader): void {
  for (let left = reader.u2(); left > 0; left--) {
    reader.skip(2);
    reader.skip(reader.u4());
  }
}

class Reader {
  private readonly bytes: Buffer;
  private at: number;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  u1(): number {
    return this.bytes.readUInt8(this.advance(1));
  }

  u2(): number {
    return this.bytes.readUInt16BE(this.advance(2));
  }

  u4(): number {
    return this.bytes.readUInt32BE(this.advance(4));
  }

  text(length: number): string {
    const start = this.advance(length);
    return this.bytes.toString('utf8', start, this.at);
  }

  skip(length: number): void {
    this.advance(length);
  }

  private advance(length: number): number {
    const before = this.at;
    this.at += length;
    return before;
  }
}
