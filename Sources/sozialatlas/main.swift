print("sozialatlas")
