-- Whether a sheet is somebody's own is found without a query; only who heads a union has the staff looked up. PostgreSQL puts
-- functions without queries into the statement itself; the others it starts anew for every row.
create function access.heads_union_of(of_staff text) returns boolean
    language sql stable
    return access.sees('UNION_SHEETS') and exists (
            select from data.staff s
            where s.school_id = access.school() and s.staff_id = of_staff and s.until_change is null
                and s.method_union = any(string_to_array(current_setting('vsoko.unions', true), E'\t')));

create or replace function access.sees_sheet(of_staff text) returns boolean
    language sql stable
    return access.sees('SHEETS') or of_staff = access.person() or access.heads_union_of(of_staff);
