-- The working group takes up many cases one after the other; each is a meeting of its own case, and nothing is common to
-- them but the day. Somebody may come by telephone or picture.
alter table cases.meeting
    drop constraint meeting_occasion_check,
    add constraint meeting_occasion_check
        check (occasion in ('first', 'follow_up', 'closing', 'urgent', 'working_group'));
alter table cases.agenda_template
    drop constraint agenda_template_occasion_check,
    add constraint agenda_template_occasion_check
        check (occasion in ('first', 'follow_up', 'closing', 'urgent', 'working_group'));
alter table cases.attendance
    drop constraint attendance_state_check,
    add constraint attendance_state_check check (state in ('invited', 'came', 'line', 'absent'));
