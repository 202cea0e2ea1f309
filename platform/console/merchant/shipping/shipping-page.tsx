import { useQuery } from '@tanstack/react-query'
import { Table, Tag } from 'antd'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { money } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { ScrollBox } from '../../ui/scroll-box.tsx'
import { useShop } from '../shop.ts'
import { type FreightRule, type FreightTemplate, type Shipping, shippingQuery } from './queries.ts'
import { firstFee, nextFee, ruleRegions } from './rule-words.ts'
import styles from './shipping.module.css'
import { words } from './words.ts'

export const ShippingPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery(shippingQuery(shop))

  return (
    <Page title={words.title}>
      {data ? (
        <Shown shipping={data} />
      ) : (
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="20em" />}
        </Card>
      )}
    </Page>
  )
}

const Shown = ({ shipping: { templates, couriers } }: { shipping: Shipping }) => (
  <>
    <Card title={words.templates}>
      <p className={styles.lead}>{words.templatesLead}</p>
      {templates.length === 0 && <Empty title={words.noTemplates} text={words.noTemplatesText} />}
      <ul className={styles.templates}>
        {templates.map((template) => (
          <li key={template.id}>
            <Template template={template} />
          </li>
        ))}
      </ul>
    </Card>
    <Card title={words.couriers}>
      <p className={styles.lead}>{words.couriersLead}</p>
      {couriers.length === 0 ? (
        <Empty title={words.noCouriers} />
      ) : (
        <ul className={styles.couriers}>
          {couriers.map(({ code, name }) => (
            <li key={code}>{name}</li>
          ))}
        </ul>
      )}
    </Card>
  </>
)

const Template = ({ template }: { template: FreightTemplate }) => (
  <>
    <div className={styles.head}>
      <h3>{template.name}</h3>
      {template.isDefault && <Tag>{words.isDefault}</Tag>}
      <span className={styles.note}>
        {words.methods[template.method]}
        {template.freeFromFen !== null && ` · ${words.freeFrom(money(template.freeFromFen))}`}
      </span>
    </div>
    <ScrollBox label={template.name} minWidth={620}>
      <Table<FreightRule>
        tableLayout="fixed"
        size="small"
        rowKey={(rule) => rule.provinces.join() || 'elsewhere'}
        dataSource={template.rules}
        pagination={false}
        columns={[
          { title: words.columns.where, render: (_, rule) => <Regions rule={rule} /> },
          { title: words.columns.first, width: 190, render: (_, rule) => firstFee(template.method, rule) },
          { title: words.columns.next, width: 190, render: (_, rule) => nextFee(template.method, rule) },
        ]}
      />
    </ScrollBox>
  </>
)

const Regions = ({ rule }: { rule: FreightRule }) => ruleRegions(rule).join('、')
