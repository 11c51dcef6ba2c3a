-- What was handed over is erased when the owner's board has decided so, some time after its last day: the
-- nightly job finds those whose day is past. That it was handed over stays in the case, without the words.
create policy disposal_finds on sharing.handover for select to ${app}
    using ((select access.my_job()) = 'disposal' and until_day < (select access.my_day()));
