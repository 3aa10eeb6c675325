/** Decisions about single townships that no rule can make. */

/** Another spelling or an older name of a township: characters differ by source and year. */
export const nameVariants: readonly { county: string; name: string; aliases: string[] }[] = [
  { county: '360404', name: '沙河街道', aliases: ['沙河街镇', '沙河街'] },
  { county: '360404', name: '马回岭镇', aliases: ['马迴岭镇', '马迴岭'] },
  { county: '360423', name: '官莲乡', aliases: ['官连乡', '官连'] },
  { county: '360424', name: '上衫乡', aliases: ['上杉乡', '上杉'] },
  { county: '360424', name: '余段乡', aliases: ['余塅乡', '余塅'] },
  { county: '360482', name: '苏家垱乡', aliases: ['苏家当乡', '苏家当'] },
  { county: '360483', name: '星子镇', aliases: ['蓼花镇', '蓼花'] },
];

/** Where GeoNames has a name twice in one county: code of the township and the record to take. */
export const chosenRecords: ReadonlyMap<string, string> = new Map([
  // 柘林镇: 1784756 is the older seat, 5 km west, and also carries the name 三溪桥.
  ['360425110', '1788473'],
]);
