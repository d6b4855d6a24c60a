// Says in Chinese why the file system refused something.

/** The code of a Node error (ENOENT, EACCES, …), '' for anything else that was thrown. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '文件或文件夹不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '这是一个文件夹，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘空间不足',
  EBUSY: '文件正被其他程序占用',
  ELOOP: '链接层数过多或相互循环',
  EMFILE: '打开的文件过多',
  ENAMETOOLONG: '文件名过长',
};

/** The reason as a phrase without end punctuation; what is unknown is quoted as Node says it. */
export function fileErrorReason(error: unknown): string {
  return reasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
