select 'upbringing_events' as dataset, row_id from data.upbringing_events where row_id = cast(? as bigint)
