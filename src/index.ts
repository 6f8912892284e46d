export {serializeSVG} from "./drawing/serialize.js";
export {anchor} from "./facts/article/anchor.js";
export type {Anchor, AnchorSpec} from "./facts/article/anchor.js";
export {articleRecord} from "./facts/article/article.js";
export type {ArticleRecord, NumeralWaiver} from "./facts/article/article.js";
export {readArticle} from "./facts/article/articleText.js";
export type {ArticleText} from "./facts/article/articleText.js";
export {pinAnchor} from "./facts/article/pinAnchor.js";
export {anchorHolds, verifyAnchor} from "./facts/article/verifyAnchor.js";
export type {AnchorState} from "./facts/article/verifyAnchor.js";
export {claim} from "./facts/claim.js";
export type {CellAnchor, Claim, ClaimSpec, Corroboration, Elsewhere} from "./facts/claim.js";
export {countWhere, least, majority, mean, median, most, shareOfSum, sum} from "./facts/derived/aggregate.js";
export {complement, remainder, wholeRatio} from "./facts/derived/derived.js";
export type {Derived} from "./facts/derived/derived.js";
export {change, difference, ratio} from "./facts/derived/twoCells.js";
export {event} from "./facts/event.js";
export type {DatedEvent, EventSpec} from "./facts/event.js";
export type {ClaimEvidence, DerivedEvidence, EventEvidence, Evidence} from "./facts/evidence/evidence.js";
export type {ColumnSpec, MissingCodes, NumberSpec, TextSpec} from "./facts/file/columnSpec.js";
export type {DataFile} from "./facts/file/dataFile.js";
export {dataTable as table} from "./facts/file/dataTable.js";
export type {CellRow, DataRow, DataTable} from "./facts/file/dataTable.js";
export type {PackagedSchema, TableSchema} from "./facts/file/tableSchema.js";
export {name} from "./facts/name.js";
export type {Name} from "./facts/name.js";
export {absent, inferred, stated, supplied} from "./facts/period.js";
export type {Period, PeriodBasis} from "./facts/period.js";
export {about, atLeast, atMost, exact, lessThan, moreThan, range, withMargin} from "./facts/quantity.js";
export type {Bound, Bounded, Exact, Hedged, Interval, Margin, Quantity, Range} from "./facts/quantity.js";
export {attributedTo, unattributed} from "./facts/source.js";
export type {Attribution, Source} from "./facts/source.js";
export {suppose} from "./facts/suppose.js";
export {claimOfCell} from "./facts/table/cell.js";
export type {TableCell} from "./facts/table/cell.js";
export type {Table} from "./facts/table/table.js";
export {
  degreesIn,
  indexOn,
  measureIn,
  moneyIn,
  percentagePoints,
  percentChange,
  ratePer
} from "./facts/unit/measure.js";
export type {Change, Degrees, Index, Measure, Money, Noun, Points, Rate} from "./facts/unit/measure.js";
export {countOf, durationIn, shareOf, whole} from "./facts/unit/unit.js";
export type {Count, Duration, Ratio, Share, Unit, Whole} from "./facts/unit/unit.js";
export type {Waiver} from "./facts/waiver.js";
export {canvases, canvasSize} from "./figure/canvas.js";
export type {Canvas} from "./figure/canvas.js";
export type {CardSpec, Shown} from "./figure/cardFigure.js";
export type {Correction} from "./figure/corrections.js";
export {drawnOn, leastWidth} from "./figure/drawFigure.js";
export type {ChartContext, Rendition} from "./figure/drawFigure.js";
export {figure} from "./figure/figure.js";
export type {Chart} from "./figure/figure.js";
export type {Figure, FigureSpec} from "./figure/figureSpec.js";
export type {Area, Drawing, Form, Format, Layout} from "./form.js";
export {area} from "./forms/area/area.js";
export type {AreaChoices, AreaOptions} from "./forms/area/area.js";
export {bars} from "./forms/bars/bars.js";
export type {BarsOptions} from "./forms/bars/bars.js";
export {groupedBars} from "./forms/bars/groupedBars.js";
export type {GroupedBarsOptions} from "./forms/bars/groupedBarsOptions.js";
export {columns} from "./forms/columns/columns.js";
export type {ColumnOptions, ColumnsOptions} from "./forms/columns/columns.js";
export {unitCount} from "./forms/count/unitCount.js";
export type {CountClaim, UnitCountOptions} from "./forms/count/unitCount.js";
export {facets} from "./forms/facets/facets.js";
export type {ClaimFacetsOptions, FacetsOptions, FacetSpec} from "./forms/facets/facetsOptions.js";
export {histogram} from "./forms/histogram/histogram.js";
export type {ClaimHistogramOptions, HistogramOptions} from "./forms/histogram/histogram.js";
export {line} from "./forms/line/line.js";
export type {LineOptions} from "./forms/line/line.js";
export type {LineChoices} from "./forms/line/lineChoices.js";
export {regionMap} from "./forms/maps/regionMap.js";
export type {ClaimRegionMapOptions, RegionMapOptions} from "./forms/maps/regionMap.js";
export {tileMap} from "./forms/maps/tileMap.js";
export type {ClaimTileMapOptions, TileMapOptions} from "./forms/maps/tileMap.js";
export {statPanel} from "./forms/numbers/statPanel.js";
export type {Stat} from "./forms/numbers/statTiles.js";
export type {PointColumns, PointSpec} from "./forms/points/point.js";
export {scatter} from "./forms/points/scatter.js";
export type {ScatterOptions} from "./forms/points/scatter.js";
export type {ScatterTitles} from "./forms/points/scatterTitles.js";
export {dotRange} from "./forms/ranges/dotRange.js";
export type {DotRangeOptions} from "./forms/ranges/dotRange.js";
export {seats} from "./forms/seats/seats.js";
export type {ClaimSeatsOptions, SeatsOptions} from "./forms/seats/seats.js";
export {shareBar} from "./forms/shares/shareBar.js";
export type {ShareBarOptions} from "./forms/shares/shareBar.js";
export {shareGrid} from "./forms/shares/shareGrid.js";
export type {ShareGrid} from "./forms/shares/shareGrid.js";
export {shareGrids} from "./forms/shares/shareGrids.js";
export type {OpenSharePart, SharePart} from "./forms/shares/sharePart.js";
export type {StackedBarsOptions} from "./forms/shares/stack.js";
export {stackedBars} from "./forms/shares/stackedBars.js";
export {twoWholes} from "./forms/shares/twoWholes.js";
export type {WholeBar} from "./forms/shares/twoWholes.js";
export {slope} from "./forms/slope/slope.js";
export type {SlopeChoices, SlopeOptions} from "./forms/slope/slope.js";
export {strip} from "./forms/strip/strip.js";
export type {StripOptions} from "./forms/strip/strip.js";
export type {StripSpec} from "./forms/strip/stripGroups.js";
export {tableChart} from "./forms/tables/tableChart.js";
export type {TableChartOptions} from "./forms/tables/tableChart.js";
export {eventTimeline} from "./forms/timeline/eventTimeline.js";
export {waterfall} from "./forms/waterfall/waterfall.js";
export type {WaterfallOptions} from "./forms/waterfall/waterfall.js";
export {readRegions} from "./plot/regions/readRegions.js";
export type {RegionFileOptions} from "./plot/regions/readRegions.js";
export type {RegionFeature, RegionOutline} from "./plot/regions/region.js";
export type {TileGrid} from "./plot/regions/tileGrid.js";
export {usStateTiles} from "./plot/regions/usStateTiles.js";
export type {ClaimsRow} from "./plot/rows/rowColumns.js";
export type {RowOptions} from "./plot/rows/rowOptions.js";
export type {RowColumns, RowSpec} from "./plot/rows/rows.js";
export type {SeriesSpec} from "./plot/series/seriesOf.js";
export type {SeriesColumns} from "./plot/series/tableSeries.js";
export {chartsOf, notebook} from "./story/notebook.js";
export type {Cell, Notebook} from "./story/notebook.js";
export type {Palette, Scheme} from "./theme/theme.js";
export type {TextStyle} from "./type/font.js";
export {typeset} from "./type/typeset.js";
export type {TextLine} from "./type/typeset.js";
export {version} from "./version.js";
export {printDates} from "./words/dateOrder.js";
export type {DateOrder} from "./words/dateOrder.js";
export {fiscalYearOf} from "./words/fiscalYear.js";
export {printFiscalYears} from "./words/fiscalYears.js";
export {formatValue} from "./words/numbers.js";
export {phrase} from "./words/phrase.js";
export type {Licence, Phrase} from "./words/phrase.js";
export {rank} from "./words/rank.js";
export type {RankOptions} from "./words/rank.js";
export {
  countInWords,
  estimateWords,
  intervalWords,
  inWords,
  marginWords,
  periodOf,
  plain,
  roundedWords,
  say,
  valueWords
} from "./words/say.js";
export type {Insert} from "./words/say.js";
