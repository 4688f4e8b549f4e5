/** What is said in both languages of the reports; what plans print stands in either as printed. */
export type Language = 'en' | 'zh'
export type Words = Readonly<Record<Language, string>>
