-- An own note holds a name on no other ground than its purpose, for a time. After its last day nobody
-- reads it, whether or not it has been erased by then (D23, D25).

create policy until_its_day on concerns.own_note as restrictive for select to ${app}
    using (dispose_on >= (select access.my_day()) or (select access.my_job()) = 'disposal');

-- The job looks for those that are due, in every scope; it erases in one scope at a time, like the rest.
create policy disposal_finds on concerns.own_note for select to ${app}
    using ((select access.my_job()) = 'disposal' and dispose_on < (select access.my_day()));
