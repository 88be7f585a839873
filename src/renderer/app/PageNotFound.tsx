import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './page.module.css';

export function PageNotFound() {
  const { t } = useTranslation('shell');
  return (
    <section className={classes.state}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.body')}</p>
      <p>
        <Link href="/">{t('notFound.home')}</Link>
      </p>
    </section>
  );
}
