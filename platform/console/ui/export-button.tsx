import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { day } from './format.ts'
import { fileOf } from './problem.ts'
import { useSay } from './say.ts'
import { words } from './words.ts'

interface Props {
  /** What the file is called, before the day. */
  name: string
  ask: () => Parameters<typeof fileOf>[0]
}

/** Takes what a list shows out as a table. */
export const ExportButton = ({ name, ask }: Props) => {
  const say = useSay()
  const { mutate, isPending } = useMutation({
    mutationFn: () => fileOf(ask()),
    onSuccess: (file) => keepFile(file, `${name} ${day(new Date())}.csv`),
    onError: say.problem,
  })
  return (
    <Button icon={<DownloadOutlined />} loading={isPending} onClick={() => mutate()}>
      {words.list.export}
    </Button>
  )
}

const keepFile = (file: Blob, name: string) => {
  const address = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  URL.revokeObjectURL(address)
}
