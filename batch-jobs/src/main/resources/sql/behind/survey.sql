select 'surveys' as dataset, row_id from data.surveys where row_id = cast(? as bigint)
