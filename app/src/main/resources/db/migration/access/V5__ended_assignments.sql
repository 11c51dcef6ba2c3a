-- An assignment that was ended in the product stays ended when the setup file is applied again.
alter table access.assignment add column ended_on date;
