import { ArrowLeftOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { PageEditor, type Pickers } from '@wanpu/editor'
import { useMemo, useState } from 'react'
import { PageBones } from '../../ui/page-bones.tsx'
import { usePageTitle } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { ButtonLink } from '../button-link.tsx'
import { categoriesQuery } from '../categories/queries.ts'
import { flatCategories } from './categories.ts'
import styles from './decoration.module.css'
import { GoodsPicker } from './goods-picker.tsx'
import { PicturePicker } from './picture-picker.tsx'
import { pictureUrlOf } from './pictures.ts'
import { PreviewDialog } from './preview-dialog.tsx'
import { draftQuery, needsOf, pagesQuery, themeQuery } from './queries.ts'
import { publishWith, saveWith } from './save.ts'
import { pageName } from './states.ts'
import { words } from './words.ts'

/** The editor over the whole window. */
export const EditorPage = () => {
  const { shop } = route.useRouteContext()
  const { pageId } = route.useParams()
  const queries = useQueryClient()
  const [isPreviewing, setPreviewing] = useState(false)
  // The draft is read once: from then on the editor holds it.
  const draft = useQuery({
    ...draftQuery(shop, pageId),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const theme = useQuery(themeQuery(shop))
  const categories = useQuery(categoriesQuery(shop))
  const pages = useQuery(pagesQuery(shop))
  usePageTitle(draft.data ? pageName(draft.data) : words.title)

  const pickers = useMemo<Pickers>(
    () => ({
      Picture: (props) => <PicturePicker shop={shop} {...props} />,
      Products: (props) => <GoodsPicker shop={shop} {...props} />,
      categories: flatCategories(categories.data ?? []),
      pages: pages.data?.items.map(({ slug, title }) => ({ slug, title })) ?? [],
    }),
    [shop, categories.data, pages.data],
  )
  const publish = async (version: number) => {
    const published = await publishWith(shop, pageId, version)
    void queries.invalidateQueries({ queryKey: pagesQuery(shop).queryKey, exact: true })
    return published
  }
  const all = [draft, theme, categories, pages]
  const failed = all.find((one) => one.error && !one.data)
  if (failed)
    return (
      <ProblemScreen
        isWhole
        error={failed.error}
        retry={() => void failed.refetch()}
        way={
          <ButtonLink to="/$shopId/decoration" params={{ shopId: shop.id }}>
            {words.editor.back}
          </ButtonLink>
        }
      />
    )
  if (!draft.data || !draft.isFetchedAfterMount || !theme.data || !categories.data || !pages.data)
    return <PageBones />

  return (
    <>
      <PageEditor
        key={pageId}
        shopId={shop.id}
        pageKey={`${shop.id}/${pageId}`}
        doc={draft.data.doc}
        baseVersion={draft.data.version}
        theme={theme.data}
        loadNeeds={needsOf(shop)}
        save={saveWith(shop, pageId)}
        publish={publish}
        preview={() => setPreviewing(true)}
        pickers={pickers}
        pictureUrl={pictureUrlOf(shop)}
        before={
          <Link
            to="/$shopId/decoration"
            params={{ shopId: shop.id }}
            className={styles.back}
            aria-label={words.editor.back}
          >
            <ArrowLeftOutlined />
            <h1>{pageName(draft.data)}</h1>
          </Link>
        }
      />
      {isPreviewing && <PreviewDialog shop={shop} pageId={pageId} close={() => setPreviewing(false)} />}
    </>
  )
}

const route = getRouteApi('/$shopId/decoration/$pageId')
