-- That a report of concern was made is erased when the reporter's board has decided so: the nightly job
-- finds reports, and nothing else about them.
create policy disposal_finds on concerns.report for select to ${app}
    using ((select access.my_job()) = 'disposal');
