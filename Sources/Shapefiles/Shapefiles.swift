// Shapefiles
