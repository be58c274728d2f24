/** The rows of the fee split, without the total. */
const ROW =
  /<tr id="(kommune-[^"]+)"> <th scope="row">([^<]+)<\/th><td class="n"><data value="(\d+)">[^<]*<\/data><\/td> <\/tr>/g;
const TOTAL = /(<tr id="kommune-i-alt"[\s\S]*?<data value=")\d+(">)[^<]*/;

/** A page with the fee split as if there were so many municipalities: the printed ones again and again, with names, keys and sums of their own. */
export function lengthenTable(html: string, length: number): string {
  const printed = [...html.matchAll(ROW)];
  const rows = Array.from({ length }, (_, at) => {
    const [row = '', key, name, value] = printed[at % printed.length] ?? [];
    if (at < printed.length) return { row, amount: Number(value) };
    const amount = Number(value) + at;
    const cells = `<th scope="row">${name} ${at}</th><td class="n"><data value="${amount}">${amount}</data></td>`;
    return { row: `<tr id="${key}-${at}"> ${cells} </tr>`, amount };
  });
  const [first = ''] = printed[0] ?? [];
  const sum = rows.reduce((former, { amount }) => former + amount, 0);
  return html
    .replace(first, `\0${first}`)
    .replace(ROW, '')
    .replace('\0', rows.map(({ row }) => row).join(''))
    .replace(TOTAL, `$1${sum}$2${sum}`);
}
