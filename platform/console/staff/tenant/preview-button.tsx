import { EyeOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { staffApi } from '../api.ts'
import { words } from '../reviews/words.ts'

/** Opens the shop as a shopper would see it, open or not. */
export const PreviewButton = ({ tenantId }: { tenantId: string }) => {
  const say = useSay()
  const preview = useMutation({
    mutationFn: () => unwrap(staffApi.tenants[':id'].previews.$post({ param: { id: tenantId } })),
  })
  // The window is opened by the click itself: one opened after the answer would be blocked.
  const open = () => {
    const shown = window.open('', '_blank')
    preview.mutate(undefined, {
      onSuccess: ({ url }) => {
        if (shown) {
          shown.opener = null
          shown.location.href = url
        } else location.assign(url)
      },
      onError: (error) => {
        shown?.close()
        say.problem(error)
      },
    })
  }
  return (
    <Button
      size="small"
      icon={<EyeOutlined />}
      title={words.previewHint}
      loading={preview.isPending}
      onClick={open}
    >
      {words.preview}
    </Button>
  )
}
