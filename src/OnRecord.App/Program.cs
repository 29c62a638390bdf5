Console.WriteLine("onrecord");
