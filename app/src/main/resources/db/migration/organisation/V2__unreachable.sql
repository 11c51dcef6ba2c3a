-- A guardian whom nobody gets hold of, although it has been tried, is a pattern of its own. A table that
-- says nothing of it treats it as any other silence.
alter table organisation.consent_rule drop constraint consent_rule_guardians_check;
alter table organisation.consent_rule add constraint consent_rule_guardians_check
    check (guardians in ('all_yes', 'some_no', 'some_waiting', 'some_unreachable', 'any'));
-- A silence is no yes, whoever sets the table.
alter table organisation.consent_rule add constraint no_silence_is_a_yes
    check (guardians not in ('some_waiting', 'some_unreachable') or outcome <> 'valid');
