import { ledgers } from '@luze/domain';
import { NavLink } from 'react-router';
import { createPath, pathOf } from '../ledger/names.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { useCurrentLedger } from './current-ledger.ts';

/** The bar below on a phone: what waits, the ledgers, a new record, the own page. */
export function PhoneBar() {
  const { t, label } = useWords('shell');
  const reader = useReader();
  const ledger = useCurrentLedger();
  const several = ledgers.filter((each) => reader.can('read', each)).length > 1;
  const creates = ledger !== undefined && reader.can('create', ledger);
  return (
    <nav className="lz-phone-bar" aria-label={t('menu')}>
      <NavLink className="lz-phone-item" to="/" end>
        {t('phone_work')}
      </NavLink>
      {several ? (
        <NavLink className="lz-phone-item" to="/ledgers">
          {t('phone_ledgers')}
        </NavLink>
      ) : (
        ledger !== undefined && (
          <NavLink className="lz-phone-item" to={pathOf(ledger)} end>
            {label(ledger.label)}
          </NavLink>
        )
      )}
      {creates && (
        <NavLink className="lz-phone-item" data-main="true" to={createPath(ledger)} end>
          {t('phone_report')}
        </NavLink>
      )}
      <NavLink className="lz-phone-item" to="/mine">
        {t('phone_mine')}
      </NavLink>
    </nav>
  );
}
