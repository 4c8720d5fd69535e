import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with metadata in source format, for one test. */
export class SourceFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'local-org-source-'));

  /** Writes the object's file. Without a name field its records are named by people. */
  object(name: string, content = ''): this {
    const label = name.replace(/__c$/, '').replaceAll('_', ' ');
    const nameField = content.includes('<nameField>')
      ? ''
      : `<nameField><label>${label} Name</label><type>Text</type></nameField>`;
    return this.file(
      `objects/${name}/${name}.object-meta.xml`,
      `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
        <label>${label}</label><pluralLabel>${label}s</pluralLabel>${nameField}${content}
      </CustomObject>`
    );
  }

  /** Writes the file of a field, for example `<length>5</length>` of type Text. */
  field(object: string, name: string, type: string, content = ''): this {
    const label = name.replace(/__c$/, '').replaceAll('_', ' ');
    return this.file(
      `objects/${object}/fields/${name}.field-meta.xml`,
      `<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">
        <fullName>${name}</fullName><label>${label}</label><type>${type}</type>${content}
      </CustomField>`
    );
  }

  file(path: string, content: string): this {
    const whole = join(this.path, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    return this;
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
