/** The processes of the demo university, each with some of its documents by their codes. */
const demoProcesses: Readonly<Record<string, readonly string[]>> = {
  'Оқу процесі': ['Е/ПД 3-1.22-2025', 'ЖН/РИ 01-2025', 'Е/ПД 3-5.04-2025'],
  'Сапаны басқару': ['УСТ 03-2024', 'УСТ 05-2024', 'УСТ 06-2024', 'УСТ 07-2025', 'ҚЕ 1.01-2025'],
  'Студенттерге қызмет көрсету': ['Е/ПД 4-10.11-2025', 'Е/ПД 4-10.14-2025', 'ЖН/РИ 02-2025', 'Е/ПД 2-1.05-2025'],
  'Қаржы және сатып алу': ['Е/ПД 7-3.08-2025', 'Е/ПД 8-1.02-2025'],
};

/** The process of a document; null where none is named. */
export const processOf = (code: string): string | null => Object.entries(demoProcesses).find(([, codes]) => codes.includes(code))?.[0] ?? null;
