-- In which order a school keeps the columns of a regulation's workbook: a line a sheet, "bands:criterion from to points".
-- A version has what it was last imported with; kept tells which import was the latest.
create table regulation_layout (
    regulation_id integer primary key references regulation on delete cascade,
    columns text not null,
    kept bigint generated always as identity
);
