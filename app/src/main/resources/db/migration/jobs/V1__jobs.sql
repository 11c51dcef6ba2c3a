-- Work that is done at set times, once, however many processes serve the municipality.

grant usage on schema jobs to ${app};

create table jobs.scheduled_tasks (
    task_name   text not null,
    task_instance text not null,
    task_data   bytea,
    execution_time timestamptz not null,
    picked      boolean not null,
    picked_by   text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version     bigint not null,
    priority    smallint,
    primary key (task_name, task_instance)
);
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);

alter table jobs.scheduled_tasks enable row level security;
alter table jobs.scheduled_tasks force row level security;
create policy scheduler on jobs.scheduled_tasks to ${app} using (true) with check (true);
grant select, insert, update, delete on jobs.scheduled_tasks to ${app};
