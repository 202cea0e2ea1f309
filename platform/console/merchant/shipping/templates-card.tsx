import { PlusOutlined } from '@ant-design/icons'
import { Button, Table, Tag } from 'antd'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { money } from '../../ui/format.ts'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { isProblem } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { ScrollBox } from '../../ui/scroll-box.tsx'
import { useRemoveTemplate } from './deeds.ts'
import type { FreightRule, FreightTemplate } from './queries.ts'
import { firstFee, nextFee, ruleRegions } from './rule-words.ts'
import type { PartProps } from './part.ts'
import styles from './shipping.module.css'
import { TemplateDialog } from './template-dialog.tsx'
import { words } from './words.ts'

export const TemplatesCard = ({ shop, shipping: { templates }, mayEdit }: PartProps) => {
  const say = useSay()
  const remove = useRemoveTemplate(shop)
  const [edited, setEdited] = useState<FreightTemplate | 'new' | null>(null)

  const askToRemove = (template: FreightTemplate) =>
    say.ask({
      title: words.removeAsk.title(template.name),
      text: templates.length === 1 ? words.removeAsk.last : words.removeAsk.text,
      deed: words.removeAsk.deed,
      act: () =>
        remove.mutateAsync(template.id).then(
          () => say.done(words.removed),
          (error: unknown) => say.warning(removeProblem(error)),
        ),
    })
  const add = (
    <Button icon={<PlusOutlined />} onClick={() => setEdited('new')}>
      {words.add}
    </Button>
  )
  const isEmpty = templates.length === 0

  return (
    <Card title={words.templates} extra={mayEdit && !isEmpty && add}>
      <p className={styles.lead}>{words.templatesLead}</p>
      {isEmpty && <Empty title={words.noTemplates} text={words.noTemplatesText} action={mayEdit && add} />}
      <ul className={styles.templates}>
        {templates.map((template) => (
          <li key={template.id}>
            <div className={styles.head}>
              <h3>{template.name}</h3>
              {template.isDefault && <Tag>{words.isDefault}</Tag>}
              <span className={styles.note}>
                {words.methods[template.method]}
                {template.freeFromFen !== null && ` · ${words.freeFrom(money(template.freeFromFen))}`}
              </span>
              {mayEdit && (
                <span className={styles.deeds}>
                  <Button
                    type="link"
                    size="small"
                    aria-label={words.editNamed(template.name)}
                    onClick={() => setEdited(template)}
                  >
                    {words.edit}
                  </Button>
                  {(!template.isDefault || templates.length === 1) && (
                    <Button
                      type="text"
                      size="small"
                      aria-label={`${words.remove} ${template.name}`}
                      onClick={() => askToRemove(template)}
                    >
                      {words.remove}
                    </Button>
                  )}
                </span>
              )}
            </div>
            <Rules template={template} />
          </li>
        ))}
      </ul>
      {edited && (
        <TemplateDialog
          shop={shop}
          template={edited === 'new' ? null : edited}
          isFirst={isEmpty}
          close={() => setEdited(null)}
        />
      )}
    </Card>
  )
}

const Rules = ({ template }: { template: FreightTemplate }) => (
  <ScrollBox label={template.name} minWidth={620}>
    <Table<FreightRule>
      tableLayout="fixed"
      size="small"
      rowKey={(rule) => rule.provinces.join() || 'elsewhere'}
      dataSource={template.rules}
      pagination={false}
      columns={[
        { title: words.columns.where, render: (_, rule) => ruleRegions(rule).join('、') },
        { title: words.columns.first, width: 190, render: (_, rule) => firstFee(template.method, rule) },
        { title: words.columns.next, width: 190, render: (_, rule) => nextFee(template.method, rule) },
      ]}
    />
  </ScrollBox>
)

const removeProblem = (error: unknown): string =>
  isProblem(error, 'freight-template-in-use')
    ? words.inUse(Number(error.details.products))
    : sentenceFrom(error, words.failures)
