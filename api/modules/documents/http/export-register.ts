import { officeDate } from '../../../kernel/office-time.js';
import { contentTypes } from '../../../http/content-types.js';
import type { z } from 'zod';
import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { printedRegister, printedTitle } from '../domain/printed-register.js';
import type { ExportQuery } from './schemas.js';
import type { Directory, RegisterPrinters } from '../ports.js';
import type { Screens } from './screens.js';

const MOST_ROWS = 20_000;
const names = { kk: 'Тізілім', ru: 'Реестр' } as const;

export interface ExportDependencies {
  readonly screens: Screens;
  readonly directory: Directory;
  readonly printers: RegisterPrinters;
  readonly clock: Clock;
}

/** The register as printed (REG-8): what the reader may see of what the filters leave, on the date asked for. */
export const createExportRegister = ({ screens, directory, printers, clock }: ExportDependencies) =>
  async (actor: Actor, { format, lang, ...query }: z.output<typeof ExportQuery>) => {
    const { on, entries } = await screens.lines(actor, query, 0, MOST_ROWS);
    const { types } = await screens.namesFor([], [], on);
    const typeName = (id: string) => printedTitle(types.get(id)?.name ?? { kk: null, ru: null, en: null }, lang).toLocaleUpperCase(lang);
    const content = await printers[format]({
      groups: printedRegister(entries, typeName, lang), language: lang, organization: await directory.universityNames(on),
      on: officeDate(on), printed: officeDate(clock.today()),
    });
    return { fileName: `${names[lang]}-${on}.${format}`, contentType: contentTypes[format], content };
  };
