import { readFileSync } from 'node:fs';

/** What a process and those that it has started have used. */
export interface Use {
  /** Seconds of processor time; nothing where the system does not tell as Linux does. */
  readonly cpuSeconds: number | undefined;
  /** The most memory of each process, added up. */
  readonly peakMB: number | undefined;
}

/** How many ticks of `/proc/<pid>/stat` make a second, on every Linux in use. */
const TICKS = 100;

/**
 * Follows a process and those that it starts: `look` now and then, and `sum` when all have ended.
 */
export function readUse(pid: number): { look: () => void; sum: () => Use } {
  const seen = new Map<number, { cpuSeconds: number; peakMB: number }>();
  const lookAt = (id: number) => {
    const use = useOf(id);
    if (!use) return;
    seen.set(id, use);
    for (const child of childrenOf(id)) lookAt(child);
  };
  return {
    look: () => lookAt(pid),
    sum: () => {
      const uses = [...seen.values()];
      const add = (key: 'cpuSeconds' | 'peakMB') =>
        uses.length > 0 ? uses.reduce((sum, use) => sum + use[key], 0) : undefined;
      return { cpuSeconds: add('cpuSeconds'), peakMB: add('peakMB') };
    },
  };
}

/** What a process has used so far; nothing when it has ended. */
function useOf(pid: number) {
  const peak = read(`/proc/${pid}/status`)?.match(/VmHWM:\s+(\d+) kB/)?.[1];
  // The name, in parentheses, may hold spaces.
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  if (!peak || !fields) return undefined;
  const [user, system] = [fields[11], fields[12]].map(Number);
  return { cpuSeconds: ((user ?? 0) + (system ?? 0)) / TICKS, peakMB: Number(peak) / 1024 };
}

function childrenOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`)?.trim();
  return children ? children.split(' ').map(Number) : [];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has ended since, or this is no Linux.
    return undefined;
  }
}
