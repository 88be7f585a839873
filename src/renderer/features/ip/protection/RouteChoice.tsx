import { Radio } from '@mantine/core';
import type { ProtectionRoute } from '#core/plan/ip/protection';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { FamilySectionProps } from './FamilySection';
import { Money } from './Money';
import classes from './protection.module.css';

/** National filings beside the treaty of WIPO: what is due soon, what it comes to, by when to decide. */
export function RouteChoice({ planned: { family, routes }, words, edits }: FamilySectionProps) {
  const { t, format } = words;
  const ids = family.filings.map(({ item }) => item.id);
  const chosen = family.filings.find(({ item }) => (item.route ?? 'national') !== 'national')?.item.route;
  const now: ProtectionRoute = chosen ?? 'national';
  const name = t('route.label', { title: family.title });
  return (
    <Radio.Group value={now} aria-label={name} onChange={(route) => choose(route as ProtectionRoute)}>
      <Table label={name} className={classes.routes ?? ''}>
        <thead>
          <tr>
            <Th>{t('route.way')}</Th>
            <Th>{t('route.markets')}</Th>
            <Th>{t('route.early')}</Th>
            <Th>{t('route.all')}</Th>
            <Th>{t('route.decideBy')}</Th>
          </tr>
        </thead>
        <tbody>
          {routes.map(({ route, through, onTheirOwn, early, cost, decideBy }) => (
            <Tr key={route} selected={route === now}>
              <Td>
                <Radio size="xs" value={route} label={t(`route.${route}`)} />
              </Td>
              <Td soft>
                {through.length === 0
                  ? words.listed(onTheirOwn.map(words.market))
                  : t('route.through', {
                      through: words.listed(through.map(words.market)),
                      own: words.listed(onTheirOwn.map(words.market)),
                    })}
              </Td>
              <Td>
                <Money total={early} words={words} />
              </Td>
              <Td>
                <Money total={cost} words={words} />
              </Td>
              <Td>{format.date(decideBy, 'table')}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Radio.Group>
  );

  function choose(route: ProtectionRoute): void {
    edits.chooseRoute(ids, route, family.title);
  }
}
