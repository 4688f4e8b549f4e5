/** The keys, in a dialog. */
import type { App } from '../app.ts'
import { h } from '../dom.ts'

export function helpDialog(app: App): void {
  const rows: [string[], string][] = [
    [['j', 'k'], app.t('help.move')], [['Enter'], app.t('help.enter')], [['/'], app.t('help.search')], [['c'], app.t('help.copy')],
    [['1', '…', '5'], app.t('help.views')], [['?'], app.t('help.help')], [['Esc'], app.t('help.escape')]
  ]
  const back = document.activeElement as HTMLElement | null
  const dialog: HTMLDialogElement = h('dialog', { class: 'help', 'aria-labelledby': 'help-title', onclose: () => { dialog.remove(); back?.focus() } },
    h('h2', { id: 'help-title' }, app.t('help.title')),
    h('dl', null, rows.map(([keys, text]) => h('div', null, h('dt', null, keys.map((key, i) => [i > 0 ? ' ' : null, key === '…' ? key : h('kbd', null, key)])), h('dd', null, text)))),
    h('form', { method: 'dialog' }, h('button', { class: 'button primary' }, app.t('help.close'))))
  document.body.append(dialog)
  dialog.showModal()
}
