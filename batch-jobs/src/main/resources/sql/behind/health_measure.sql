select 'health_measures' as dataset, row_id from data.health_measures where row_id = cast(? as bigint)
