import { Input } from 'antd'
import { useState } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useSay } from '../../ui/say.ts'
import type { Shop } from '../shop.ts'
import { useRenamePicture } from './deeds.ts'
import { pictureProblem } from './problem-text.ts'
import type { LibraryPicture } from './queries.ts'
import { words } from './words.ts'

export const RenameDialog = ({
  shop,
  picture,
  close,
}: {
  shop: Shop
  picture: LibraryPicture
  close: () => void
}) => {
  const say = useSay()
  const rename = useRenamePicture(shop)
  const [name, setName] = useState(picture.name)
  const save = () =>
    rename.mutate(
      { id: picture.id, name: name.trim() },
      {
        onSuccess: () => {
          say.done(words.renamed)
          close()
        },
        onError: (error) => say.warning(pictureProblem(error)),
      },
    )

  return (
    <FormDialog
      title={words.rename}
      width={400}
      hasChanges={name !== picture.name}
      close={close}
      onOk={save}
      okButtonProps={{ disabled: name.trim() === '', loading: rename.isPending }}
    >
      <Input
        autoFocus
        aria-label={words.newName}
        value={name}
        maxLength={100}
        onChange={({ target }) => setName(target.value)}
        onPressEnter={save}
      />
    </FormDialog>
  )
}
