import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import './look.css'
import { useMode, useStillness } from './mode.ts'
import { type House, measures, themeOf } from './theme.ts'

/** Gives everything below the theme, the language and antd's messages and dialogs. */
export const Look = ({ house, children }: { house: House; children: ReactNode }) => {
  const mode = useMode()
  const isStill = useStillness()
  const theme = useMemo(() => themeOf(house, mode, isStill), [house, mode, isStill])

  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.colorScheme = mode
    for (const [name, size] of Object.entries(measures)) style.setProperty(`--wanpu-${name}`, size)
  }, [mode])

  return (
    <ConfigProvider
      theme={theme}
      locale={zhCN}
      button={{ autoInsertSpace: false }}
      // A stray press beside a dialog takes nothing away.
      modal={{ mask: { closable: false }, styles: { header: { marginBottom: 'var(--ant-margin)' } } }}
    >
      <App message={{ maxCount: 2 }} notification={{ placement: 'bottomRight', maxCount: 3 }}>
        {children}
      </App>
    </ConfigProvider>
  )
}
