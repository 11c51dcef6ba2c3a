-- Whether families may be given a text is one thing; whether a translator has found that it says what the Swedish
-- one says is another, with a name and a day. The words of a version never change, so it stands for them.
alter table organisation.text_version
    add column translation_approved_by text,
    add column translation_approved_on date,
    add constraint who_approved_and_when
        check ((translation_approved_by is null) = (translation_approved_on is null)),
    add constraint swedish_is_no_translation
        check (translation_approved_by is null or language not in ('sv', 'sv-lattlast'));
