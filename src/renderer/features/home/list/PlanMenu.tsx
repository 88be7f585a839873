import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanListItem } from '#core/contract/plans';
import type { PlanActions } from './use-plan-actions';

export interface PlanMenuProps {
  readonly item: PlanListItem;
  readonly actions: PlanActions;
  /** The name is being typed: the focus stays there. */
  readonly isRenaming: boolean;
  readonly onRename: () => void;
}

/** What can be done with one plan, behind one word. */
export function PlanMenu({ item, actions, isRenaming, onRename }: PlanMenuProps) {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  return (
    <Menu position="bottom-end" withinPortal returnFocus={!isRenaming}>
      <Menu.Target>
        <button type="button" className="link" aria-label={t('more.label', { name: item.name })}>
          {t('more.word')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void actions.open(item.id)}>{tCommon('open')}</Menu.Item>
        <Menu.Item onClick={onRename}>{tCommon('rename')}</Menu.Item>
        <Menu.Item onClick={() => void actions.duplicate(item)}>{tCommon('duplicate')}</Menu.Item>
        <Menu.Item onClick={() => void actions.exportFile(item)}>{t('more.export')}</Menu.Item>
        <Menu.Item onClick={() => void actions.remove(item)}>{tCommon('delete')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
