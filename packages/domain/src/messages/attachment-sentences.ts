/** Sentences of files kept with records. */
export const attachmentSentences = {
  ATTACHMENT_KIND: {
    zh: '只收照片（JPG、PNG、WebP）、PDF 和 Word、Excel 文件；内容须与文件名相符。',
    en: 'Only photos (JPG, PNG, WebP), PDF, Word and Excel files; the content must be what the name says.',
  },
  ATTACHMENT_MARK: {
    zh: '密级标识只能是公开、内部或敏感；涉密材料不得录入本系统。',
    en: 'The mark is public, internal or sensitive; state secrets must not enter this system.',
  },
  ATTACHMENT_TOO_MANY: { zh: '一条记录最多 {max} 个附件。', en: 'A record holds at most {max} files.' },
  ATTACHMENT_NOT_YOURS: {
    zh: '您不能给这条记录添加附件。',
    en: 'You may not add files to this record.',
  },
  ATTACHMENT_KEPT: {
    zh: '附件只能由上传人在记录办结前删除。',
    en: 'A file is removed by who brought it, while the record is open.',
  },
} as const;
